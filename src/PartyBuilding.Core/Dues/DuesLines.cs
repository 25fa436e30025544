using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Makes the lines of a month agree with the roster and the standards; what was set by hand or has been paid stays.</summary>
public sealed class DuesLines(PartyBuildingDbContext db, DuesRoster roster, RuleBook rules)
{
    /// <summary>The day whose roster counts, by the parameter of DUES-ROSTER.</summary>
    internal async Task<DateOnly> RosterDayAsync(Month month, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel)).InForce("DUES-ROSTER", month.FirstDay)?.Value("day") == "last" ? month.LastDay : month.FirstDay;

    /// <param name="only">These people only; null for everybody.</param>
    /// <returns>Lines added, changed and taken off.</returns>
    internal async Task<(int Added, int Changed, int Gone)> AgreeAsync(DuesSheet sheet, long no, CancellationToken cancel, IReadOnlyCollection<int>? only = null)
    {
        var month = new Month(sheet.Month);
        var book = await rules.CurrentAsync(cancel);
        var members = await roster.ReadAsync(sheet.OrganisationId, month, sheet.RosterDay, cancel);
        var wanted = members
            .Where(m => !book.Evaluate(DuesStandardChecks.Roster, m.Facts, month.FirstDay, RuleOccasion.Decision).Refuses && m.Once.OtherBranch is null)
            .ToDictionary(m => m.PersonId);
        var there = sheet.Id == 0 ? [] : await db.Set<DuesCharge>().Where(c => c.SheetId == sheet.Id && c.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var paid = (await db.Set<DuesPayment>()
            .Where(p => p.OrganisationId == sheet.OrganisationId && p.ForMonth == sheet.Month && p.SupersededNo == Recorded.Current)
            .Select(p => p.PersonId).ToListAsync(cancel)).ToHashSet();
        var (added, changed, gone) = (0, 0, 0);
        foreach (var charge in there.Where(c => !c.ByHand && only?.Contains(c.PersonId) != false))
        {
            if (wanted.GetValueOrDefault(charge.PersonId) is not { } member)
            {
                if (paid.Contains(charge.PersonId))
                    continue;
                charge.Supersede(no);
                gone++;
            }
            else if (Line(sheet, member, book, no) is var line && (line.State, line.PayableFen, line.StandardFen) != (charge.State, charge.PayableFen, charge.StandardFen))
            {
                var next = charge.Next(no);
                (next.State, next.PayableFen, next.StandardFen, next.Reason) = (line.State, line.PayableFen, line.StandardFen, line.Reason);
                db.Add(next);
                changed++;
            }
        }

        foreach (var member in wanted.Values.Where(m => only?.Contains(m.PersonId) != false && there.TrueForAll(c => c.PersonId != m.PersonId)))
        {
            db.Add(Line(sheet, member, book, no));
            added++;
        }

        return (added, changed, gone);
    }

    private static DuesCharge Line(DuesSheet sheet, RosterMember member, RuleCatalogue book, long no)
    {
        var day = new Month(sheet.Month).FirstDay;
        var once = book.Evaluate(DuesStandardChecks.Once, member.Once, day, RuleOccasion.Decision).Findings;
        var sum = member.Standard?.AmountFen ?? 0;
        var (state, payable, reason) = member.Standard switch
        {
            _ when once.Count > 0 => (DuesChargeState.PaidElsewhere, 0L, once[0].Message),
            null => (DuesChargeState.NoStandard, 0L, null),
            { Kind: DuesKind.Exempt } standard => (DuesChargeState.Exempted, 0L, standard.Reason),
            _ when member.Facts.IsLost && book.InForce("DUES-ROSTER", day)?.Value("lost") == "delay" => (DuesChargeState.Delayed, sum, "失去联系"),
            _ => (DuesChargeState.Due, sum, (string?)null),
        };
        return new DuesCharge
        {
            Key = PublicKey.New(LocalTime.StartOf(day)), SheetId = sheet.Id, Sheet = sheet.Id == 0 ? sheet : null, OrganisationId = sheet.OrganisationId,
            PersonId = member.PersonId, Month = sheet.Month, StandardFen = sum, PayableFen = payable, State = state, Reason = reason, RecordedNo = no,
        };
    }
}
