using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Buildings;

internal sealed class BuildingMeansConfiguration : IEntityTypeConfiguration<BuildingMeans>
{
    public void Configure(EntityTypeBuilder<BuildingMeans> builder)
    {
        builder.ToTable("BuildingMeans");
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => new { x.BuildingKey, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
