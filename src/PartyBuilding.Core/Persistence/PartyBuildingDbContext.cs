using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Persistence;

/// <summary>The one context. Entities are configured beside themselves, one <c>IEntityTypeConfiguration</c> each.</summary>
public sealed class PartyBuildingDbContext(DbContextOptions<PartyBuildingDbContext> options)
    : IdentityUserContext<Account, int>(options)
{
    /// <summary>Name of the query filter that backs the explicit scope up.</summary>
    public const string ScopeFilter = "OrgScope";

    /// <summary>
    /// Backstop behind the explicit scope of every query: rows outside it are not there. Nothing until somebody sets it.
    /// </summary>
    public OrgScope Guard { get; set; } = OrgScope.Nothing;

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationPlacement> OrganisationPlacements => Set<OrganisationPlacement>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<UnitLink> UnitLinks => Set<UnitLink>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PersonFact> PersonFacts => Set<PersonFact>();

    public DbSet<MembershipSpell> MembershipSpells => Set<MembershipSpell>();

    public DbSet<MemberPlacement> MemberPlacements => Set<MemberPlacement>();

    public DbSet<Posting> Postings => Set<Posting>();

    public DbSet<SubmittedMonth> SubmittedMonths => Set<SubmittedMonth>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<BusinessEvent> BusinessEvents => Set<BusinessEvent>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        StampVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        StampVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PartyBuildingDbContext).Assembly);
        builder.Entity<Organisation>().HasQueryFilter(ScopeFilter, o =>
            (string.Compare(o.Path, Guard.Low1) >= 0 && string.Compare(o.Path, Guard.High1) < 0)
            || (string.Compare(o.Path, Guard.Low2) >= 0 && string.Compare(o.Path, Guard.High2) < 0)
            || (string.Compare(o.Path, Guard.Low3) >= 0 && string.Compare(o.Path, Guard.High3) < 0)
            || (string.Compare(o.Path, Guard.Low4) >= 0 && string.Compare(o.Path, Guard.High4) < 0));
        ModelConventions.Apply(builder, Database.IsSqlServer());
    }

    private void StampVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State == EntityState.Modified)
                entry.Entity.Version++;
        }
    }
}
