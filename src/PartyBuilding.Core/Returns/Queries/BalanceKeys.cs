namespace PartyBuilding.Core.Returns.Queries;

/// <summary>The cells of the balance. "Of which" cells are left out, so that nothing is added twice.</summary>
public static class BalanceKeys
{
    public static readonly IReadOnlyList<string> Increases = ["in.admitted", "in.transfer", "in.restored", "in.whole"];

    public static readonly IReadOnlyList<string> Decreases =
        ["out.transfer", "out.died", "out.probation", "out.stopped", "out.removed", "out.resigned", "out.expelled", "out.whole"];

    public static readonly IReadOnlyList<string> All = ["start", .. Increases, .. Decreases, "end"];

    public static Balance Balance(IReadOnlyDictionary<string, long?> values) => new(
        values.GetValueOrDefault("start"),
        Increases.Sum(k => values.GetValueOrDefault(k) ?? 0),
        Decreases.Sum(k => values.GetValueOrDefault(k) ?? 0),
        values.GetValueOrDefault("end"));
}
