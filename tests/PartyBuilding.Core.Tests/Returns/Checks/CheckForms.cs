using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Tests.Returns.Checks;

/// <summary>Small forms made for a test: manual cells a, b and c in one row, and whatever checks are put.</summary>
internal static class CheckForms
{
    public static FormDefinition Of(params FormCheck[] checks) => With([Manual("a"), Manual("b"), Manual("c")], checks);

    public static FormDefinition With(IReadOnlyList<FormItem> items, params FormCheck[] checks) => new(
        "loc.T-1", "试报", 1, 200501, null, FormFrequency.Monthly, 5, 10,
        [new FormSection("only", "试报", items, [.. items.Select(i => new FormGroup(null, [i.Key]))])], checks);

    public static FormItem Manual(string key, FigureProof requires = FigureProof.None)
        => new(key, "项目" + key, "试报的项目。", ItemUnit.Person, ItemSource.Manual, Requires: requires);

    public static FormItem Computed(string key, string expression) => new(key, "项目" + key, "算出。", ItemUnit.Person, ItemSource.Computed, Expression: expression);

    public static FormCheck Check(string expression, string code = "T01", CheckClass kind = CheckClass.Error) => new(code, kind, expression, "a 是 {a}", "请核对。");

    public static FigureSet Figures(long? a = 0, long? b = 0, long? c = 0)
        => new(new Dictionary<string, long?> { ["a"] = a, ["b"] = b, ["c"] = c }, null);

    /// <summary>Findings of the form's own checks, without those about cells not filled in.</summary>
    public static IReadOnlyList<CheckFinding> Run(FormCheck check, FigureSet figures)
        => [.. FormChecker.Check(Of(check), figures).Where(f => f.IsOfForm)];
}
