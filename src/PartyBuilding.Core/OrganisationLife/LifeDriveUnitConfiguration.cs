using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.OrganisationLife;

internal sealed class LifeDriveUnitConfiguration : IEntityTypeConfiguration<LifeDriveUnit>
{
    public void Configure(EntityTypeBuilder<LifeDriveUnit> builder)
    {
        builder.ToTable("LifeDriveUnit");
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.DriveId, x.OrganisationId }).IsUnique();
    }
}
