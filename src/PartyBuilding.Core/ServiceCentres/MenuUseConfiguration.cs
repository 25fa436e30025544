using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.ServiceCentres;

internal sealed class MenuUseConfiguration : IEntityTypeConfiguration<MenuUse>
{
    public void Configure(EntityTypeBuilder<MenuUse> builder)
    {
        builder.ToTable("ServiceMenuUse");
        builder.Property(x => x.Note).HasMaxLength(200);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => new { x.PointKey, x.SupersededNo, x.On });
    }
}
