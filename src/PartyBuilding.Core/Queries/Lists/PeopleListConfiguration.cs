using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Queries.Lists;

internal sealed class PeopleListConfiguration : IEntityTypeConfiguration<PeopleList>
{
    public const int LongestName = 60;
    public const int LongestSource = 1000;

    public void Configure(EntityTypeBuilder<PeopleList> builder)
    {
        builder.ToTable("PeopleList");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(LongestName);
        builder.Property(x => x.OwnerName).HasMaxLength(60);
        builder.Property(x => x.Source).HasMaxLength(LongestSource);
        builder.Property(x => x.Columns).HasMaxLength(4000);
        builder.HasOne<Account>().WithMany().HasForeignKey(x => x.OwnerId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.Shared, x.ClosedAt });
    }
}
