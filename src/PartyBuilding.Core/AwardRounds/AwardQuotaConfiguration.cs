using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.AwardRounds;

internal sealed class AwardQuotaConfiguration : IEntityTypeConfiguration<AwardQuota>
{
    public void Configure(EntityTypeBuilder<AwardQuota> builder)
    {
        builder.ToTable("AwardQuota");
        builder.HasOne<AwardRound>().WithMany(x => x.Quotas).HasForeignKey(x => x.RoundId);
    }
}
