using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Pool;

internal sealed class ReserveMoveConfiguration : IEntityTypeConfiguration<ReserveMove>
{
    public void Configure(EntityTypeBuilder<ReserveMove> builder)
    {
        builder.ToTable("ReserveMove");
        builder.Property(x => x.Decision).HasMaxLength(ReserveMove.LongestDecision);
        builder.Property(x => x.Reason).HasMaxLength(ReserveMove.LongestReason);
        builder.Property(x => x.By).HasMaxLength(60);
    }
}
