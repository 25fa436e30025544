using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Service;

internal sealed class VolunteeringConfiguration : IEntityTypeConfiguration<Volunteering>
{
    public void Configure(EntityTypeBuilder<Volunteering> builder)
    {
        builder.ToTable("ServiceVolunteering");
        builder.Property(x => x.Place).HasMaxLength(120);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.On });
    }
}
