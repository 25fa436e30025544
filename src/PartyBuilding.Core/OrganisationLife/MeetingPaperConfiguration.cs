using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.OrganisationLife;

internal sealed class MeetingPaperConfiguration : IEntityTypeConfiguration<MeetingPaper>
{
    public const int LongestText = 4000;

    public void Configure(EntityTypeBuilder<MeetingPaper> builder)
    {
        builder.ToTable("MeetingPaper");
        builder.Property(x => x.Text).HasMaxLength(LongestText);
        builder.HasIndex(x => new { x.MeetingKey, x.SupersededNo });
    }
}
