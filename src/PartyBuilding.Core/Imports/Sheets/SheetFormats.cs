using System.Text;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>Tells what a file is, and refuses what must not be opened.</summary>
internal static class SheetFormats
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <param name="content">Seekable; left at its beginning.</param>
    public static Outcome<SheetFormat> Tell(Stream content)
    {
        if (content.Length == 0)
            return Refuse("文件是空的，请重新选择。");
        if (content.Length > WorkbookUpload.LargestFile)
            return Refuse($"文件超过 {WorkbookUpload.LargestFile / 1024 / 1024} MB，请拆分后再上传。");
        content.Position = 0;
        Span<byte> head = stackalloc byte[8];
        var got = content.ReadAtLeast(head, 8, throwOnEndOfStream: false);
        content.Position = 0;
        if (got >= 4 && head[..4].SequenceEqual("PK\u0003\u0004"u8))
            return WorkbookUpload.Check(content) is { IsOk: false } refused ? Outcome<SheetFormat>.From(refused) : Outcome<SheetFormat>.Ok(SheetFormat.Workbook);
        if (got == 8 && head.SequenceEqual(Compound))
            return CompoundProblem(content) is { } problem ? Refuse(problem) : Outcome<SheetFormat>.Ok(SheetFormat.OldWorkbook);
        return TextProblem(content) is { } fault ? Refuse(fault) : Outcome<SheetFormat>.Ok(SheetFormat.Text);
    }

    public static Outcome<SheetFormat> Refuse(string message)
        => Outcome<SheetFormat>.Refused(new Finding("FILE-SHEET", RuleForce.Must, message, "File"));

    // Names of the streams stand in the directory of a compound file, in UTF-16.
    private static string? CompoundProblem(Stream content)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        content.Position = 0;
        if (Holds("EncryptedPackage"))
            return "工作簿加了密码，请在 Excel 中去掉密码后再上传。";
        if (Holds("_VBA_PROJECT"))
            return "工作簿带有宏，请另存为不带宏的 .xlsx 后再上传。";
        return Holds("Workbook") || Holds("Book") ? null : "这不是 Excel 工作簿，请检查选中的文件。";

        bool Holds(string name) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
    }

    // A text in UTF-16 has zero bytes too, but says so at its beginning.
    private static string? TextProblem(Stream content)
    {
        var head = new byte[Math.Min(content.Length, 64 * 1024)];
        content.ReadExactly(head);
        content.Position = 0;
        var wide = head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return !wide && head.AsSpan().Contains((byte)0) ? "这不是 Excel 工作簿（.xlsx、.xls）或 CSV 文件，请检查选中的文件。" : null;
    }
}
