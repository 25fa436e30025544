using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Pool;

internal sealed class ReserveFollowUpConfiguration : IEntityTypeConfiguration<ReserveFollowUp>
{
    public void Configure(EntityTypeBuilder<ReserveFollowUp> builder)
    {
        builder.ToTable("ReserveFollowUp");
        builder.Property(x => x.Content).HasMaxLength(ReserveFollowUp.LongestContent);
        builder.Property(x => x.By).HasMaxLength(ReserveFollowUp.LongestBy);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
