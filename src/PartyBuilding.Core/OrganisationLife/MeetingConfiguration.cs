using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.OrganisationLife;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public const int LongestTopic = 200;

    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meeting");
        builder.Property(x => x.GroupName).HasMaxLength(64);
        builder.Property(x => x.Topic).HasMaxLength(LongestTopic);
        builder.Property(x => x.Place).HasMaxLength(100);
        builder.Property(x => x.OutsideLecturer).HasMaxLength(60);
        builder.Property(x => x.InvitedNote).HasMaxLength(100);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Chair).WithMany().HasForeignKey(x => x.ChairId);
        builder.HasOne(x => x.Recorder).WithMany().HasForeignKey(x => x.RecorderId);
        builder.HasOne(x => x.Lecturer).WithMany().HasForeignKey(x => x.LecturerId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.On, x.Kind });
        builder.HasIndex(x => new { x.On, x.SupersededNo });
        builder.HasIndex(x => new { x.DriveKey, x.SupersededNo });
    }
}
