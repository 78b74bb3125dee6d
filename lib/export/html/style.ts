/** For screen, paper and Word alike: kinds differ by the line under them, not by colour alone. */
export const STYLE = `
body{font:16px/1.75 "Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1f24;max-width:1080px;margin:24px auto;padding:0 20px}
h1{font-size:24px}h2{font-size:20px}h3{font-size:17px}h4{font-size:16px}
p{margin:0 0 8px}
.identity{font-size:13px;color:#5b6470;border-bottom:1px solid #c9ced6;padding-bottom:10px;overflow-wrap:anywhere}
table.sheet{border-collapse:collapse;width:100%}
td.text{vertical-align:top;width:68%;padding:0 20px 0 0}
td.margin{vertical-align:top;width:32%;padding:0 0 0 12px;border-left:1px solid #dfe3e8}
p.note{font-size:12.5px;line-height:1.5;margin:0 0 6px}
p.note a{color:#1f5fa8}
table.data{border-collapse:collapse;margin:0 0 10px}
table.data td{border:1px solid #c9ced6;padding:2px 8px}
div.clip{margin:0 0 18px;page-break-inside:avoid}div.clip img{max-width:100%;height:auto}
blockquote{margin:0 0 8px;padding-left:12px;border-left:3px solid #c9ced6}
mark{color:inherit;background:none;border-bottom:2px solid #5b6470}
mark.note{background:#f3ecfa;border-bottom:2px solid #7a4fa3}
mark.commitment{background:#e9f5ec;border-bottom:2px dashed #2f7d4a}
mark.shortcoming{background:#fdf1e0;border-bottom:3px dotted #a8611b}
mark.metric{background:#e6f0fb;border-bottom:2px solid #1f5fa8}
sup{font-size:10px;color:#5b6470}
@media print{body{margin:0;max-width:none;font-size:11pt}tr{page-break-inside:avoid}a{color:inherit;text-decoration:none}}
`.trim();
