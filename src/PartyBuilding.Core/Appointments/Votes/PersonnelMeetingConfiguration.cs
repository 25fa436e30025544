using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Votes;

internal sealed class PersonnelMeetingConfiguration : IEntityTypeConfiguration<PersonnelMeeting>
{
    public void Configure(EntityTypeBuilder<PersonnelMeeting> builder)
    {
        builder.ToTable("PersonnelMeeting");
        builder.Property(x => x.Title).HasMaxLength(PersonnelMeeting.LongestTitle);
        builder.Ignore(x => x.Due);
        builder.Ignore(x => x.Present);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Members).WithOne().HasForeignKey(x => x.MeetingId);
        builder.HasMany(x => x.Items).WithOne(x => x.Meeting).HasForeignKey(x => x.MeetingId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.HeldOn });
    }
}
