using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Buildings;

internal sealed class BuildingConfiguration : IEntityTypeConfiguration<Building>
{
    public void Configure(EntityTypeBuilder<Building> builder)
    {
        builder.ToTable("Building");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.NameKey).HasMaxLength(240);
        builder.Property(x => x.Address).HasMaxLength(120);
        builder.Property(x => x.AddressKey).HasMaxLength(240);
        builder.Property(x => x.Grid).HasMaxLength(60);
        builder.Property(x => x.PropertyCompany).HasMaxLength(120);
        builder.Property(x => x.FirstResponsible).HasMaxLength(60);
        builder.Property(x => x.Leader).HasMaxLength(60);
        builder.Property(x => x.DailyBody).HasMaxLength(120);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.HostBranch).WithMany().HasForeignKey(x => x.HostBranchId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo }).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => new { x.NameKey, x.SupersededNo });
    }
}
