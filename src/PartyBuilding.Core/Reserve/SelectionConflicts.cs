using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve;

/// <summary>Where the documents contradict each other or themselves, in words (区实践 §3 nos. 1, 2, 14, 16).</summary>
public static class SelectionConflicts
{
    /// <param name="round">Of which the figures are.</param>
    public static IReadOnlyList<string> Of(SelectionView round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var found = new List<string>();
        if (round.Basis == SelectionBasis.Circular2005 && round.NearTarget is { } near && near > round.NearWithinUnits)
        {
            found.Add(
                $"近期可提拔目标 {near} 名，而各单位近期人选一般不超过本单位的三分之一，合计最多 {round.NearWithinUnits} 名（通报 L149 与 L153）。两项分别检查，都不改动。");
        }

        found.Add(round.Basis == SelectionBasis.Circular2005
            ? "近期可提拔的比例，区通知为一般不超过三分之一（L153），手册为一般不少于三分之一（L3232）。本次按区通知检查。"
            : "近期可提拔的比例，手册为一般不少于三分之一（L3232），区通知为一般不超过三分之一（L153）。本次按手册检查。");
        found.Add(round.Basis == SelectionBasis.Circular2005
            ? "女干部比例，区通知为 25% 左右（L155），手册为处级不少于 20%、局级不少于 15%（L3232）。本次按区通知检查。"
            : "女干部比例，手册为处级不少于 20%、局级不少于 15%（L3232），区通知为 25% 左右（L155）。本次按手册检查。");
        if (round is { Basis: SelectionBasis.Circular2005, BornFrom: not null })
            found.Add("“45 岁以下”“35 岁以下”与所列出生年月不完全一致（L167、L169），按所列日期审查。");
        return found;
    }
}
