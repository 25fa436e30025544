using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Moves members from one organisation to another as a whole (整建制): both legs are one event in one month.</summary>
public sealed class WholeMove(PartyBuildingDbContext db, PlacementWriter placements, FactWriter facts, RegisterFollow registers, MemberDesk members)
{
    /// <summary>The members of an organisation now, with their people.</summary>
    internal Task<List<MemberPlacement>> MembersAsync(int organisationId, CancellationToken cancel)
        => db.MemberPlacements
            .Where(x => x.OrganisationId == organisationId && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open)
            .Include(x => x.Spell).Include(x => x.Person)
            .ToListAsync(cancel);

    internal async Task MoveAsync(
        IEnumerable<MemberPlacement> rows, Organisation from, Organisation into, WholeStep step, CommandContext context, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            var movement = new Movement(step.EventKey, row.Spell!, step.Day, step.Month, step.No);
            placements.Depart(row, step.Day, step.Month, step.No);
            placements.Arrive(row.Spell!, into.Id, step.Day, step.Month, step.No);
            placements.Post(movement, PostingKind.WholeOut, from.Id, into.Id);
            placements.Post(movement, PostingKind.WholeIn, into.Id, from.Id);
            row.Spell!.BranchId = into.Id;
            // A group belongs to its branch and does not travel.
            await facts.EndAsync(row.PersonId, PersonFactKind.PartyGroup, step.Day, step.No, cancel);
            await registers.MovedAsync(row.PersonId, into.Id, step.Day, step.No, cancel);
            members.Touch(row.Person!);
            members.Record(context, "member.moved-whole", row.Person!, into, $"随{from.Name}{step.Words}{into.Name}，{step.Day:yyyy-MM-dd} 起", step.No);
        }
    }
}
