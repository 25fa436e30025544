using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignStageDelayConfiguration : IEntityTypeConfiguration<CampaignStageDelay>
{
    public void Configure(EntityTypeBuilder<CampaignStageDelay> builder)
    {
        builder.ToTable("CampaignStageDelay");
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasOne(x => x.Stage).WithMany().HasForeignKey(x => x.StageId);
    }
}
