using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Votes;

internal sealed class MeetingVotesConfiguration : IEntityTypeConfiguration<MeetingVotes>
{
    public void Configure(EntityTypeBuilder<MeetingVotes> builder)
    {
        builder.ToTable("MeetingVotes");
        builder.HasIndex(x => new { x.ItemId, x.Choice }).IsUnique();
    }
}
