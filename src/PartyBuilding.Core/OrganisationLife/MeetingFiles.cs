using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Files and photos of a meeting; a file may be its record, summary or report.</summary>
public sealed class MeetingFiles(PartyBuildingDbContext db, AttachmentStore store, AttachmentQueries attachments)
{
    /// <summary>Label of a file that is one of the three papers; every other file has none.</summary>
    public static string Label(PaperKind kind) => kind.ToString().ToLowerInvariant();

    public async Task<IReadOnlyList<AttachmentRow>> ListAsync(Guid meeting, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(meeting, scope, cancel) is { } owner ? await attachments.ListAsync(owner, scope, cancel) : [];

    public async Task<AttachmentDownload?> OpenAsync(Guid meeting, Guid file, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(meeting, scope, cancel) is { } owner ? await attachments.OpenAsync(owner, file, scope, cancel) : null;

    public async Task<Outcome<Guid>> AddAsync(
        Guid meeting, string fileName, Stream content, PaperKind? kind, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Guid>.Forbidden();
        if (await OwnerAsync(meeting, context.Scope, cancel) is not { } owner)
            return Outcome<Guid>.NotFound();
        return await store.AddAsync(new AddAttachment(owner, fileName, content, kind is { } paper && Enum.IsDefined(paper) ? Label(paper) : null), context, cancel);
    }

    public async Task<Outcome> WithdrawAsync(Guid meeting, Guid file, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome.Forbidden();
        if (await OwnerAsync(meeting, context.Scope, cancel) is not { } owner)
            return Outcome.NotFound();
        if (string.IsNullOrWhiteSpace(context.Reason))
            return Outcome.Refused(new Finding("FILE-REASON", RuleForce.Must, "请填写撤回的原因。", "Reason"));
        // What a closed meeting rests on stays.
        return await db.Set<Meeting>().AnyAsync(m => m.Key == meeting && m.SupersededNo == Recorded.Current && m.ClosedOn != null, cancel)
            ? Outcome.Refused(MeetingFindings.Closed())
            : await store.WithdrawAsync(owner, file, context, cancel);
    }

    private async Task<AttachmentOwner?> OwnerAsync(Guid meeting, OrgScope scope, CancellationToken cancel)
    {
        var organisation = await db.Set<Meeting>().Where(m => m.Key == meeting && m.SupersededNo == Recorded.Current)
            .Select(m => (int?)m.OrganisationId).SingleOrDefaultAsync(cancel);
        return organisation is { } id && await db.Organisations.In(scope).AnyAsync(o => o.Id == id, cancel) ? new AttachmentOwner(EventSubject.Meeting, meeting, id) : null;
    }
}
