using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.ServiceCentres;

internal sealed class MenuItemConfiguration : IEntityTypeConfiguration<MenuItem>
{
    public void Configure(EntityTypeBuilder<MenuItem> builder)
    {
        builder.ToTable("ServiceMenuItem");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Provider).HasMaxLength(120);
        builder.Property(x => x.HowToJoin).HasMaxLength(200);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.PointKey, x.SupersededNo, x.Category });
    }
}
