namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>Compares the credit codes of the rows with each other.</summary>
internal static class OrganisationUnits
{
    public static void Compare(IEnumerable<OrganisationEntry> entries)
    {
        var seen = new Dictionary<string, (string Name, int Row)>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var unit in entry.Row.Units.Where(u => u.Code.Length > 0))
            {
                if (seen.TryAdd(unit.Code, (unit.Name, entry.Row.Number)) || seen[unit.Code] is var first && first.Name == unit.Name)
                    continue;
                entry.Found.Reject(
                    OrganisationColumns.CreditCode, "UNIT-CODE-TAKEN", $"与第 {first.Row} 行的统一社会信用代码相同，单位名称却不同（{first.Name}）。", "对照证照改正代码；同一个单位的写同样的名称。");
            }
        }
    }
}
