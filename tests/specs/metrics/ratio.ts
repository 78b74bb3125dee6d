/** Proportions. */
export const positives = [
  '复议、诉讼收案比达⟦5:1|5  ratio|收案比|reconsideration.litigation-ratio⟧。',
  '复议案件量是诉讼案件量的⟦1.8倍|1.8 倍 ratio|诉讼|reconsideration.litigation-ratio⟧。',
  '城乡收入比缩小到⟦1.98:1|1.98  ratio|收入比⟧。',
  '审核人员与执法人员之比为⟦1∶16|1  ratio|执法人员⟧。',
  '入企检查频次同比减少⟦三分之一以上|0.333333  change down min|检查⟧。',
  '化解率占⟦三分之二|0.666667  ratio⟧。',
  '采纳率达⟦九成以上|9 成 ratio min|采纳率⟧。',
  '全年产量增长⟦1.5倍|1.5 倍 change up|产量⟧。',
  '⟦八成以上|8 成 ratio min⟧律师集中在主城区。',
  '不合格案卷约占⟦1/4|0.25  ratio|案卷⟧。',
  '⟦约三成|3 成 ratio about⟧案件通过调解结案，占比不到⟦三成|3 成 ratio max|占比⟧。',
  '承诺时限压缩到法定时限的⟦两成以内|2 成 ratio max|时限⟧，材料减少⟦近四成|4 成 change down max|材料⟧。',
  '案件增长⟦近两倍|2 倍 change up max|案件⟧。',
];
export const negatives = [
  '会议于9:30开始。',
  '发布时间：10:16',
  '落成典礼顺利举行。',
  '完成各项任务。',
  '一成不变的做法必须改进。',
  '十分之一定要重视。',
  '2023/12/4',
  '比上年明显好转。',
  '以1:0取胜的比赛。',
  '三七开的说法不准确。',
];
