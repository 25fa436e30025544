using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Sets up the new branches of a split or a re-organisation, inside its transaction.</summary>
public sealed class BranchFounder(PartyBuildingDbContext db, OrganisationDesk desk)
{
    internal async Task<Organisation> AddAsync(
        string name, Organisation parent, Organisation origin, WholeStep step, CommandContext context, CancellationToken cancel)
    {
        var key = PublicKey.New(context.At);
        var branch = new Organisation
        {
            PublicId = key,
            Code = await OrganisationCodes.NextAsync(db, parent, cancel),
            Name = name,
            Initials = Pinyin.Initials(name, isPerson: false),
            Kind = OrganisationKind.Branch,
            ParentId = parent.Id,
            // The path holds the key that the database gives; until then something unique that is no path of anybody.
            Path = $"new/{key:N}",
            FoundedOn = step.Day,
        };
        db.Organisations.Add(branch);
        await db.SaveChangesAsync(cancel);
        branch.Path = OrganisationPath.Of(parent.Path, branch.Id);
        branch.SortOrder = branch.Id;
        db.OrganisationPlacements.Add(new OrganisationPlacement
        {
            OrganisationId = branch.Id, ParentId = parent.Id, Path = branch.Path, Name = name, Kind = OrganisationKind.Branch,
            ValidFrom = step.Day, PostedFrom = step.Month, RecordedNo = step.No,
        });
        desk.Record(context, "organisation.set-up", branch, $"由{origin.Name}{step.Words}成立{name}，{step.Day:yyyy-MM-dd} 起", step.No);
        return branch;
    }
}
