using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions;

/// <summary>The papers of a case (入党积极分子档案 and after). They go with it from branch to branch.</summary>
public sealed class AdmissionFiles(PartyBuildingDbContext db, AttachmentStore store, AttachmentQueries attachments)
{
    /// <returns>Null when the case is not in scope.</returns>
    public async Task<IReadOnlyList<AttachmentRow>?> ListAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(key, scope, cancel) is { } owner ? await attachments.ListAsync(owner, scope, cancel) : null;

    public async Task<AttachmentDownload?> OpenAsync(Guid key, Guid file, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(key, scope, cancel) is { } owner ? await attachments.OpenAsync(owner, file, scope, cancel) : null;

    public async Task<Outcome<Guid>> AddAsync(Guid key, string fileName, Stream content, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Guid>.Forbidden();
        return await OwnerAsync(key, context.Scope, cancel) is { } owner
            ? await store.AddAsync(new AddAttachment(owner, fileName, content), context, cancel)
            : Outcome<Guid>.NotFound();
    }

    private async Task<AttachmentOwner?> OwnerAsync(Guid key, OrgScope scope, CancellationToken cancel)
        => await db.Set<AdmissionCase>().Where(c => c.PublicId == key).Join(db.Organisations.In(scope), c => c.BranchId, o => o.Id, (_, o) => (int?)o.Id)
            .SingleOrDefaultAsync(cancel) is { } branch ? new AttachmentOwner(EventSubject.Admission, key, branch) : null;
}
