using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Votes;

internal sealed class MeetingMemberConfiguration : IEntityTypeConfiguration<MeetingMember>
{
    public void Configure(EntityTypeBuilder<MeetingMember> builder)
    {
        builder.ToTable("MeetingMember");
        builder.Property(x => x.Name).HasMaxLength(MeetingMember.LongestName);
        builder.Property(x => x.Post).HasMaxLength(MeetingMember.LongestPost);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
