using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Buildings;

internal sealed class BuildingCountConfiguration : IEntityTypeConfiguration<BuildingCount>
{
    public void Configure(EntityTypeBuilder<BuildingCount> builder)
    {
        builder.ToTable("BuildingCount");
        builder.HasIndex(x => new { x.BuildingKey, x.On });
        builder.HasIndex(x => x.Key);
    }
}
