using System.IO.Compression;
using ExcelDataReader;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Opens workbooks that people send us, after looking at them as archives first.</summary>
public static class WorkbookUpload
{
    public const long LargestFile = 20 * 1024 * 1024;
    public const long LargestContent = 300L * 1024 * 1024;
    public const int MostParts = 2000;

    /// <summary>A part that grows more than this on unpacking is a zip bomb; real sheets stay under 60.</summary>
    public const int LargestRatio = 200;

    private const long SmallPart = 1024 * 1024;

    // The reader's settings name code page 1252 even for .xlsx, which .NET knows only after this.
    static WorkbookUpload() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <summary>
    /// Ok when <paramref name="stream"/> (seekable, left open and rewound) is an .xlsx workbook without macros, external
    /// links or data connections, and unpacks to a sane size. Otherwise Refused with a Chinese message at <paramref name="field"/>.
    /// </summary>
    /// <param name="largestContent">Bytes it may unpack to.</param>
    public static Outcome Check(Stream stream, string field = "File", long largestContent = LargestContent)
    {
        var problem = stream.Length > LargestFile
            ? $"文件超过 {LargestFile / 1024 / 1024} MB，请拆分后再上传。"
            : Problem(stream, largestContent);
        stream.Position = 0;
        return problem is null ? Outcome.Ok() : Outcome.Refused(new Finding("FILE-XLSX", RuleForce.Must, problem, field));
    }

    /// <summary>A reader over a workbook that has passed <see cref="Check"/>; the stream stays open.</summary>
    public static IExcelDataReader Open(Stream stream)
    {
        stream.Position = 0;
        return ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
    }

    private static string? Problem(Stream stream, long largestContent)
    {
        Span<byte> head = stackalloc byte[4];
        stream.Position = 0;
        var got = stream.ReadAtLeast(head, 4, throwOnEndOfStream: false);
        if (got == 4 && head.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return "这是旧版 .xls 文件或加了密码的工作簿，请在 Excel 中去掉密码、另存为 .xlsx 后再上传。";
        if (got < 4 || !head.SequenceEqual("PK\u0003\u0004"u8))
            return "这不是 Excel 工作簿（.xlsx），请检查选中的文件。";
        stream.Position = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return PartsProblem(archive) ?? SizeProblem(archive, largestContent);
        }
        catch (InvalidDataException)
        {
            return "这个工作簿已损坏，无法打开，请在 Excel 中重新另存为 .xlsx 后再上传。";
        }
    }

    private static string? PartsProblem(ZipArchive archive)
    {
        if (archive.Entries.Count > MostParts)
            return "这个文件的内部结构异常（部件过多），已拒绝打开。";
        var names = archive.Entries.Select(e => e.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!names.Contains("[Content_Types].xml") || !names.Contains("xl/workbook.xml"))
            return "这不是 Excel 工作簿（.xlsx），请检查选中的文件。";
        if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || n.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)))
            return "工作簿带有宏，请另存为不带宏的 .xlsx 后再上传。";
        if (names.Any(n => n.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)
            || n.StartsWith("xl/embeddings/", StringComparison.OrdinalIgnoreCase)
            || n.Equals("xl/connections.xml", StringComparison.OrdinalIgnoreCase)))
            return "工作簿带有指向其他文件的链接或嵌入对象，请断开链接后再上传。";
        return null;
    }

    // The sizes in the directory can lie, so every part is unpacked, up to the limit.
    private static string? SizeProblem(ZipArchive archive, long largestContent)
    {
        var total = 0L;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            var size = 0L;
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                size += read;
                if (total + size > largestContent || (size > SmallPart && size / Math.Max(1, entry.CompressedLength) > LargestRatio))
                    return "这个文件解压后过大，疑似异常文件，已拒绝打开。";
            }

            total += size;
        }

        return null;
    }
}
