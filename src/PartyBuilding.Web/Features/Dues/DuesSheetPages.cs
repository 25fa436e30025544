using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Makes the page of a month, with what was typed or with everybody ticked.</summary>
public sealed class DuesSheetPages(DuesSheetQueries sheets, CurrentUser user, TimeProvider clock)
{
    public async Task<DuesSheetPage?> ReadAsync(
        Guid id, CancellationToken cancel, string? tick = null, DuesPayForm? pay = null, DuesOtherForm? other = null, DuesStepForm? step = null)
    {
        if (await sheets.FindAsync(id, user.Scope, user.Actor, clock.Today(), cancel) is not { } record)
            return null;
        var today = clock.Today();
        // A payment belongs into its month: of an earlier one its last day is offered.
        var day = Month.Of(today) == record.Month ? today : record.Month.LastDay;
        return new DuesSheetPage(
            record, Merge(pay, record, tick, day),
            other ?? new DuesOtherForm { Version = record.Version, PaidOn = day, FromMonth = record.Month.ToString() },
            step ?? new DuesStepForm { Version = record.Version, SentOn = today },
            user.May(Permission.ManageMembers), user.May(Permission.ExportMembers));
    }

    // Rows follow the list as it now is; what was typed for a member stays with the member.
    private static DuesPayForm Merge(DuesPayForm? typed, DuesSheetRecord record, string? tick, DateOnly day)
    {
        var form = typed ?? new DuesPayForm { Version = record.Version, PaidOn = day };
        var known = form.Rows.GroupBy(r => r.PersonKey).ToDictionary(g => g.Key, g => g.First());
        var all = tick == "all" || (tick is null && record.Payments.Count == 0);
        form.Rows = [.. record.Rows.Select(row => known.GetValueOrDefault(row.PersonKey)
            ?? new DuesPayRowForm { PersonKey = row.PersonKey, Full = typed is null && all && row is { State: DuesChargeState.Due, OwedFen: > 0 } })];
        return form;
    }
}
