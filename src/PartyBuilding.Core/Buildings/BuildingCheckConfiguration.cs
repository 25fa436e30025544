using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Buildings;

internal sealed class BuildingCheckConfiguration : IEntityTypeConfiguration<BuildingCheck>
{
    public void Configure(EntityTypeBuilder<BuildingCheck> builder)
    {
        builder.ToTable("BuildingCheck");
        builder.Property(x => x.Differences).HasMaxLength(400);
        builder.HasIndex(x => new { x.BuildingKey, x.On });
        builder.HasIndex(x => x.Key);
    }
}
