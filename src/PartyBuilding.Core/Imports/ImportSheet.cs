using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Imports;

/// <summary>The sheet of a file that is to be imported, with its head found.</summary>
/// <param name="Notes">What was passed over and how formulas were taken, in Chinese, for the preview.</param>
public sealed record ImportSheet(SheetFile File, SheetTab Tab, SheetHead Head, IReadOnlyList<string> Notes)
{
    private static readonly string[] Ours = [WorkbookCover.SheetName, WorkbookIdentity.SheetName];

    /// <summary>Opens the file and chooses the visible sheet in which most columns are recognised.</summary>
    /// <exception cref="SheetBrokenException">The file breaks off at its top.</exception>
    public static Outcome<ImportSheet> Open(Stream content, SheetKind kind)
    {
        var opened = SheetFile.Open(content);
        return opened.Value is { } file ? Of(file, kind) : Outcome<ImportSheet>.From(opened);
    }

    internal static Outcome<ImportSheet> Of(SheetFile file, SheetKind kind)
    {
        if (HeadOf(file, kind) is not var (tab, head))
        {
            return Outcome<ImportSheet>.From(SheetFormats.Refuse(
                $"前 {SheetLimits.HeadRows} 行里没有找到表头：至少要有“{string.Join("”“", kind.Columns.Where(c => c.Required).Select(c => c.Title))}”几列。请对照模板检查（隐藏的工作表不读）。"));
        }

        var formulas = file.Marks(tab.Index).Formulas;
        return Outcome<ImportSheet>.Ok(new ImportSheet(file, tab, head, [.. NotesOf(file, tab, head, Candidates(file), formulas.Count)]));
    }

    /// <summary>The visible sheet in which most columns of the kind are recognised, and its head.</summary>
    internal static (SheetTab Tab, SheetHead Head)? HeadOf(SheetFile file, SheetKind kind)
    {
        var best = Candidates(file).Select(t => (Tab: t, Head: SheetHead.Find(file, t, kind.Columns))).Where(x => x.Head is not null)
            .OrderByDescending(x => x.Head!.Map.Count).FirstOrDefault();
        return best.Head is { } head ? (best.Tab, head) : null;
    }

    /// <summary>Rows under the head.</summary>
    public IEnumerable<SheetRow> Rows() => File.Rows(Tab.Index).SkipWhile(r => r.Number <= Head.LastRow);

    /// <summary>The letter under which the spreadsheet program shows a column.</summary>
    public static string Letter(int column) => RosterPackage.ColumnName(column + 1);

    private static List<SheetTab> Candidates(SheetFile file)
        => [.. file.Tabs.Where(t => !t.Hidden && !Ours.Contains(t.Name, StringComparer.Ordinal))];

    private static IEnumerable<string> NotesOf(SheetFile file, SheetTab tab, SheetHead head, IReadOnlyList<SheetTab> candidates, int formulas)
    {
        if (file.Tabs.Count > 1)
            yield return $"读的是工作表“{tab.Name}”。";
        var hidden = file.Tabs.Where(t => t.Hidden && !Ours.Contains(t.Name, StringComparer.Ordinal)).Select(t => t.Name).ToList();
        if (hidden.Count > 0)
            yield return $"隐藏的工作表没有读：{string.Join('、', hidden)}。";
        var others = candidates.Where(t => t != tab).Select(t => t.Name).ToList();
        if (others.Count > 0)
            yield return $"其他工作表没有读：{string.Join('、', others)}。";
        if (formulas > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"有 {formulas} 个单元格是公式，取的是保存时的计算结果，没有重新计算；请核对后另存为数值。");
        var ignored = head.Titles.Where((t, i) => t.Length > 0 && !head.Map.Values.Contains(i)).Take(20).ToList();
        if (ignored.Count > 0)
            yield return $"这些列没有对应的项目，不导入：{string.Join('、', ignored)}。";
    }
}
