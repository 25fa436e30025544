using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Committees;

/// <summary>Ends what runs: posts on a day, and with them a term.</summary>
public sealed class CommitteeEnds(PartyBuildingDbContext db)
{
    /// <summary>Ends the running term of an organisation that ends itself, if it has one.</summary>
    public async Task OfOrganisationAsync(int organisationId, DateOnly day, long no, CancellationToken cancel)
    {
        if (await db.Set<CommitteeTerm>().SingleOrDefaultAsync(t => t.OrganisationId == organisationId && t.EndedOn == null, cancel) is { } term)
            await TermAsync(term, day, no, cancel);
    }

    internal async Task TermAsync(CommitteeTerm term, DateOnly day, long no, CancellationToken cancel)
    {
        term.EndedOn = day;
        foreach (var post in await OpenAsync(term.Id, cancel))
            End(post, day, no);
    }

    internal Task<List<CommitteeMember>> OpenAsync(int termId, CancellationToken cancel)
        => db.Set<CommitteeMember>().Where(m => m.TermId == termId && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open).ToListAsync(cancel);

    internal void End(CommitteeMember post, DateOnly day, long no)
    {
        post.Supersede(no);
        if (day > post.ValidFrom)
            db.Add(post.Next(no, day, post.RepliedOn, post.Reply));
    }
}
