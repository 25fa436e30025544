using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Files;

/// <summary>Evidence beside a proposal for correction: given by whoever proposes, read by all who read the proposal.</summary>
public sealed class ProposalFiles(PartyBuildingDbContext db, AttachmentStore store, AttachmentQueries attachments)
{
    private const string Kind = "correction";

    public Task<IReadOnlyList<AttachmentRow>> ListAsync(ProposalRecord proposal, OrgScope scope, CancellationToken cancel = default)
        => attachments.ListAsync(Owner(proposal), scope, cancel);

    public Task<AttachmentDownload?> OpenAsync(ProposalRecord proposal, Guid file, OrgScope scope, CancellationToken cancel = default)
        => attachments.OpenAsync(Owner(proposal), file, scope, cancel);

    public async Task<Outcome<Guid>> AddAsync(
        ProposalRecord proposal, string fileName, Stream content, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers) || !proposal.IsOwn)
            return Outcome<Guid>.Forbidden();
        return await db.Set<CorrectionProposal>().AnyAsync(p => p.PublicId == proposal.Key && p.Status == ProposalStatus.Waiting, cancel)
            ? await store.AddAsync(new AddAttachment(Owner(proposal), fileName, content), context, cancel)
            : Outcome<Guid>.Refused(ProposalFindings.Closed());
    }

    private static AttachmentOwner Owner(ProposalRecord proposal) => new(Kind, proposal.Key, proposal.BranchId);
}
