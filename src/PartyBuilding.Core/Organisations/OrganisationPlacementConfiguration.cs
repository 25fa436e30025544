using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

internal sealed class OrganisationPlacementConfiguration : IEntityTypeConfiguration<OrganisationPlacement>
{
    public void Configure(EntityTypeBuilder<OrganisationPlacement> builder)
    {
        builder.ToTable("OrganisationPlacement");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Path).IsPath();
        builder.HasIndex(x => new { x.Path, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.PostedFrom });
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.ParentId);
    }
}
