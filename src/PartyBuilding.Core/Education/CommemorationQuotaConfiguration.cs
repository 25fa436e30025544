using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class CommemorationQuotaConfiguration : IEntityTypeConfiguration<CommemorationQuota>
{
    public void Configure(EntityTypeBuilder<CommemorationQuota> builder)
    {
        builder.ToTable("CommemorationQuota");
        builder.Property(x => x.Unit).HasMaxLength(120);
        builder.HasOne<Commemoration>().WithMany(x => x.Quotas).HasForeignKey(x => x.CommemorationId);
    }
}
