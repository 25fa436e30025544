using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Buildings;

internal sealed class BuildingEnterpriseConfiguration : IEntityTypeConfiguration<BuildingEnterprise>
{
    public void Configure(EntityTypeBuilder<BuildingEnterprise> builder)
    {
        builder.ToTable("BuildingEnterprise");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.NameKey).HasMaxLength(240);
        builder.HasIndex(x => new { x.BuildingKey, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
