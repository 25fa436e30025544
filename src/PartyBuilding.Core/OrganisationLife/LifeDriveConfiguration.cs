using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.OrganisationLife;

internal sealed class LifeDriveConfiguration : IEntityTypeConfiguration<LifeDrive>
{
    public void Configure(EntityTypeBuilder<LifeDrive> builder)
    {
        builder.ToTable("LifeDrive");
        builder.Property(x => x.Theme).HasMaxLength(100);
        builder.Property(x => x.Document).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Units).WithOne(x => x.Drive).HasForeignKey(x => x.DriveId);
        builder.HasIndex(x => x.PublicId).IsUnique();
    }
}
