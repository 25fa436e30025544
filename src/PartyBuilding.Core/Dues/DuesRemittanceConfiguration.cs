using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesRemittanceConfiguration : IEntityTypeConfiguration<DuesRemittance>
{
    public void Configure(EntityTypeBuilder<DuesRemittance> builder)
    {
        builder.ToTable("DuesRemittance");
        builder.Property(x => x.Voucher).HasMaxLength(40);
        builder.Property(x => x.AnswerVoucher).HasMaxLength(40);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.Property(x => x.Answer).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.To).WithMany().HasForeignKey(x => x.ToId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.Month });
        builder.HasIndex(x => new { x.ToId, x.SupersededNo, x.Status });
    }
}
