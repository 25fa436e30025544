using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.LifeMeetings;

internal sealed class LifeMeetingConfiguration : IEntityTypeConfiguration<LifeMeeting>
{
    public void Configure(EntityTypeBuilder<LifeMeeting> builder)
    {
        builder.ToTable("LifeMeeting");
        builder.Property(x => x.Topic).HasMaxLength(200);
        builder.Property(x => x.PlannedTime).HasMaxLength(40);
        builder.Property(x => x.Place).HasMaxLength(100);
        builder.Property(x => x.RecorderName).HasMaxLength(60);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.People).WithOne().HasForeignKey(x => x.MeetingId);
        builder.HasMany(x => x.Steps).WithOne(x => x.Meeting).HasForeignKey(x => x.MeetingId);
        builder.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.MeetingId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year });
    }
}
