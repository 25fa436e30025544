using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Service.Roster;

internal sealed class VolunteerPartConfiguration : IEntityTypeConfiguration<VolunteerPart>
{
    public void Configure(EntityTypeBuilder<VolunteerPart> builder)
    {
        builder.ToTable("ServiceVolunteerPart");
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.SessionKey, x.SupersededNo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo, x.On });
    }
}
