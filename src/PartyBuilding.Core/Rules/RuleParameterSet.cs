namespace PartyBuilding.Core.Rules;

/// <summary>The parameters of a rule under one document, with the days they are in force.</summary>
/// <param name="Set">Name of the set, e.g. 手册2008 or 通知2005.</param>
/// <param name="ValidFrom">First day in force.</param>
/// <param name="ValidTo">First day no longer in force; null while it holds.</param>
/// <param name="IsUnverified">True: 待核对原文, taken from later practice and not yet compared with the original.</param>
public sealed record RuleParameterSet(
    string Set, DateOnly ValidFrom, IReadOnlyList<RuleParameter> Parameters, DateOnly? ValidTo = null, bool IsUnverified = false)
{
    /// <summary>The set in pieces, each from one change of a value to the next.</summary>
    internal IEnumerable<RuleParameterSet> Cut(IReadOnlyList<RuleValue> values)
    {
        DateOnly[] starts = [.. values.Select(v => v.ValidFrom).Append(ValidFrom).Where(d => d >= ValidFrom).Distinct().Order()];
        for (var i = 0; i < starts.Length; i++)
        {
            var start = starts[i];
            yield return this with
            {
                ValidFrom = start,
                ValidTo = i + 1 < starts.Length ? starts[i + 1] : ValidTo,
                Parameters = [.. Parameters.Select(p => p with { Value = ValueOn(p, start, values) })],
            };
        }
    }

    private static string ValueOn(RuleParameter parameter, DateOnly day, IReadOnlyList<RuleValue> values) =>
        values.Where(v => v.Name == parameter.Name && v.ValidFrom <= day).MaxBy(v => v.ValidFrom)?.Value ?? parameter.Value;
}
