using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up credit codes for the units, and the unit of the superior for branches without one of their own.</summary>
internal static class DemoUnits
{
    public static void Complete(DemoLedger ledger)
    {
        foreach (var unit in ledger.Units)
        {
            // The middle part says that nobody has this code.
            var first = "52310113DEM" + unit.Id.ToString("D6", CultureInfo.InvariantCulture);
            unit.CreditCode = first + CreditCode.CheckOf(first);
        }

        var links = ledger.UnitLinks.ToDictionary(l => l.OrganisationId);
        foreach (var branch in ledger.Organisations.Where(o => !links.ContainsKey(o.Id)))
        {
            if (branch.ParentId is { } parent && links.TryGetValue(parent, out var above))
            {
                ledger.UnitLinks.Add(new UnitLink
                {
                    Id = ledger.UnitLinks.Count + 1, OrganisationId = branch.Id, UnitId = above.UnitId, Kind = UnitLinkKind.SameAsSuperior,
                    ValidFrom = branch.FoundedOn, RecordedNo = above.RecordedNo,
                });
            }
        }
    }
}
