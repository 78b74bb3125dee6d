import { type Source, sourcesOf } from './citation';
import { exportName } from './file-name';
import { named } from './named';
import { mapSteps } from './steps';
import type { ExportContext, Exporter, ExportFile, Reports } from './types';

/** @returns a format that lists the references of a selection, made of the sources of all its reports. */
export const referencesExporter = (
  about: Omit<Exporter, 'write'> & { readonly fileExtension?: string; readonly fileMime?: string },
  content: (sources: readonly Source[]) => string,
): Exporter => {
  const { id, extension, mime, fileExtension = extension, fileMime = `${mime};charset=utf-8` } = about;
  const write = async (reports: Reports, context: ExportContext): Promise<ExportFile> => {
    const cited = await mapSteps(reports, context, named);
    return { name: exportName(cited, context.now, fileExtension), mime: fileMime, content: content(sourcesOf(cited)) };
  };
  return { id, extension, mime, write };
};
