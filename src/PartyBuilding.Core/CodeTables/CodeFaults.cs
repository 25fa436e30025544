using System.Text.RegularExpressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.CodeTables;

/// <summary>What is wrong with a local entry, at its fields.</summary>
internal static partial class CodeFaults
{
    private const int MostAliases = 400;

    public static IEnumerable<Finding> Of(EditCode input, CodeTableInfo table, CodeTableCatalogue catalogue, string code, CommandContext context)
    {
        var name = ChineseText.Normalise(input.Name);
        if (name.Length == 0)
            yield return Fault("Name", "请填写名称。");
        else if (name.Length > 100)
            yield return Fault("Name", "名称最多 100 字。");
        else if (catalogue.Find(table.Standard, name, context.Today) is { } other && other.Code != code)
            yield return Fault("Name", $"已有同名的一项：{other.Code} {other.Name}。");
        if (Aliases(input).Length > MostAliases)
            yield return Fault("Aliases", $"别名合起来最多 {MostAliases} 字。");
        if (input.Order is not (>= 1 and <= 999))
            yield return Fault("Order", "顺序请填 1 到 999 的数字。");
        if (OfReason(context) is { } fault)
            yield return fault;
    }

    // L marks what is ours, so that a later edition of the table never meets it.
    public static Finding? OfNewCode(string code, IReadOnlyList<CodeItem> entries)
        => !LocalCode().IsMatch(code) ? Fault("Code", "本区自设的代码以 L 开头，后面是 1 到 10 位数字或字母，例如 L01。")
            : entries.Any(x => x.Code == code) ? Fault("Code", $"代码 {code} 已经用过，停用的代码也不能再用。")
            : null;

    public static Finding? OfReason(CommandContext context) => context.Reason switch
    {
        null or "" => Fault("Reason", "请填写理由。"),
        { Length: > 400 } => Fault("Reason", "理由最多 400 字。"),
        _ => null,
    };

    public static string Aliases(EditCode input) => string.Join(
        CodeTableEntry.AliasSeparator,
        ChineseText.Normalise(input.Aliases).Split([' ', '、', ',', ';', CodeTableEntry.AliasSeparator], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static Finding Fault(string field, string message) => new("INPUT", RuleForce.Must, message, field);

    [GeneratedRegex("^L[0-9A-Z]{1,10}$", RegexOptions.None, 1000)]
    private static partial Regex LocalCode();
}
