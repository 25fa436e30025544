using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Whether a meeting may be recorded as a form says.</summary>
internal sealed class MeetingReview(PartyBuildingDbContext db, RuleBook book, MeetingRoster rosters)
{
    /// <summary>What stands in the way, and what is only noted.</summary>
    public async Task<RuleResult> OfAsync(MeetingDraft draft, CommandContext context, CancellationToken cancel)
        => MeetingJudge.Of(draft, await KnownAsync(draft, cancel), await book.CurrentAsync(cancel), context.Today, context.Reason);

    /// <summary>The counts must balance whatever wrote them.</summary>
    public async Task<IReadOnlyList<Finding>> CountsAsync(Meeting meeting, CancellationToken cancel)
        => MeetingJudge.Counts(meeting, await book.CurrentAsync(cancel));

    private async Task<MeetingKnown> KnownAsync(MeetingDraft draft, CancellationToken cancel)
    {
        var (branch, on) = (draft.Branch, draft.On);
        var others = db.Set<Meeting>().Where(m => m.OrganisationId == branch.Id && m.SupersededNo == Recorded.Current && m.Key != draft.OwnKey);
        var sameDay = await others.AnyAsync(m => m.Kind == draft.Kind && m.On == on && m.GroupKey == draft.GroupKey, cancel);
        var month = Month.Of(on).Value;
        var driveKey = draft.Drive?.PublicId;
        return new MeetingKnown(
            sameDay, await db.SubmittedMonths.AnyAsync(s => s.OrganisationId == branch.Id && s.Month == month, cancel),
            driveKey is not null && await others.AnyAsync(m => m.DriveKey == driveKey, cancel),
            draft.Details is { ChairKey: null, RecorderKey: null, LecturerKey: null } ? []
                : (await rosters.MembersAsync(branch.Id, on, cancel)).Select(m => m.Key).ToHashSet());
    }
}
