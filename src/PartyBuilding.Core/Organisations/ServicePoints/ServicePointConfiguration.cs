using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations.ServicePoints;

internal sealed class ServicePointConfiguration : IEntityTypeConfiguration<ServicePoint>
{
    public void Configure(EntityTypeBuilder<ServicePoint> builder)
    {
        builder.ToTable("ServicePoint");
        builder.Property(x => x.KindCode).HasMaxLength(32);
        builder.Property(x => x.PlaceCode).HasMaxLength(32);
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Address).HasMaxLength(120);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
