using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions;

/// <summary>
/// Keeps cases with the person: a probationary member's case moves along with the relation, an applicant's with the
/// branch into its successor. Called under the number of the movement.
/// </summary>
public sealed class AdmissionFollow(PartyBuildingDbContext db, AdmissionStandings standings)
{
    public async Task MovedAsync(int personId, int toBranchId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var found in await OfPersonAsync(personId, cancel))
            await MoveAsync(found, toBranchId, day, no, cancel);
    }

    /// <summary>A case ends with the membership, unless it is the case itself that ended it and goes on to its announcement.</summary>
    public async Task LeftAsync(int personId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var found in await OfPersonAsync(personId, cancel))
        {
            if (await db.Set<AdmissionStep>().AnyAsync(s => s.CaseId == found.Id && s.RecordedNo == no && s.Kind == AdmissionStepKind.ConversionDecision, cancel))
                continue;
            (found.Stage, found.StageSince, found.Outcome, found.ClosedOn) = (AdmissionStage.Closed, day, AdmissionOutcome.Left, day);
            (found.NextStep, found.NextSide, found.WaitingSince) = (null, null, null);
            await standings.SetAsync(found, AdmissionStage.Closed, found.BranchId, day, no, cancel);
        }
    }

    /// <summary>A branch that goes into another, or is divided, takes its applicants along.</summary>
    public async Task BranchMergedAsync(int fromId, int intoId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var found in await db.Set<AdmissionCase>().Where(c => c.BranchId == fromId && c.Stage != AdmissionStage.Closed).ToListAsync(cancel))
        {
            if (found.BranchId == fromId)
                await MoveAsync(found, intoId, day, no, cancel);
        }
    }

    /// <summary>A movement is taken back: the case stands again where it stood.</summary>
    public async Task ReversedAsync(int personId, long movedNo, long no, CancellationToken cancel)
    {
        foreach (var found in await db.Set<AdmissionCase>().Where(c => c.PersonId == personId).ToListAsync(cancel))
        {
            var before = await db.Set<AdmissionStanding>().Where(x => x.CaseId == found.Id && x.SupersededNo == movedNo && x.ValidTo == Recorded.Open)
                .OrderByDescending(x => x.Id).FirstOrDefaultAsync(cancel);
            if (before is null)
                continue;
            await standings.ReverseAsync(found.Id, movedNo, no, cancel);
            (found.BranchId, found.Stage, found.StageSince) = (before.OrganisationId, before.Stage, before.ValidFrom);
            (found.Outcome, found.ClosedOn) = (AdmissionOutcome.None, null);
        }
    }

    internal async Task MoveAsync(AdmissionCase found, int toBranchId, DateOnly day, long no, CancellationToken cancel)
    {
        found.BranchId = toBranchId;
        await standings.SetAsync(found, found.Stage, toBranchId, Later(found.StageSince, day), no, cancel);
    }

    private async Task<List<AdmissionCase>> OfPersonAsync(int personId, CancellationToken cancel)
        => await db.Set<AdmissionCase>().Where(c => c.PersonId == personId && c.SpellId != null && c.Stage != AdmissionStage.Closed).ToListAsync(cancel);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
