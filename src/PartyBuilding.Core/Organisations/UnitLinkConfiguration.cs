using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations;

internal sealed class UnitLinkConfiguration : IEntityTypeConfiguration<UnitLink>
{
    public void Configure(EntityTypeBuilder<UnitLink> builder)
    {
        builder.ToTable("UnitLink");
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Unit).WithMany().HasForeignKey(x => x.UnitId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
    }
}
