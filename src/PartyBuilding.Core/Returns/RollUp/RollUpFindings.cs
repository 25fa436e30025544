namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// What is wrong with a roll-up as figures. A movement inside a level is taken out of its 转入 and 转出; where a branch has
/// typed fewer than the ledger knows, a cell falls below nothing. It is shown as it is, and said, never clipped.
/// </summary>
public static class RollUpFindings
{
    public static IReadOnlyList<string> Of(RollUpTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return [.. table.Rows.Append(table.Total).DistinctBy(r => r.OrganisationId).SelectMany(row =>
            from item in table.Form.Items
            let value = row.Values.GetValueOrDefault(item.Key)
            where value < 0
            select $"{row.Name}“{item.Name}”汇总后是 {value}：内部转接按台账抵销，有支部手工填的数比台账少。请查看其下与台账不一致的报表，退回修改或者更正台账。")];
    }
}
