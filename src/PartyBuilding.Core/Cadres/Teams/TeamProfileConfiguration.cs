using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Teams;

internal sealed class TeamProfileConfiguration : IEntityTypeConfiguration<TeamProfile>
{
    public void Configure(EntityTypeBuilder<TeamProfile> builder)
    {
        builder.ToTable("TeamProfile");
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        // One profile of a unit is believed at a time; the second copy of a form meets it.
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo }).IsUnique();
    }
}
