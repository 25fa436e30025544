using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.ServiceCentres;

internal sealed class CentreProfileConfiguration : IEntityTypeConfiguration<CentreProfile>
{
    public void Configure(EntityTypeBuilder<CentreProfile> builder)
    {
        builder.ToTable("ServiceCentreProfile");
        builder.Property(x => x.OpeningTimes).HasMaxLength(120);
        builder.Property(x => x.Functions).HasMaxLength(400);
        builder.Property(x => x.Resources).HasMaxLength(400);
        builder.HasIndex(x => new { x.PointKey, x.SupersededNo });
    }
}
