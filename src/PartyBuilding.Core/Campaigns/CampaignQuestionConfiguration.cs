using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignQuestionConfiguration : IEntityTypeConfiguration<CampaignQuestion>
{
    public void Configure(EntityTypeBuilder<CampaignQuestion> builder)
    {
        builder.ToTable("CampaignQuestion");
        builder.Property(x => x.Text).HasMaxLength(200);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId);
        builder.HasIndex(x => new { x.CampaignId, x.Number }).IsUnique();
    }
}
