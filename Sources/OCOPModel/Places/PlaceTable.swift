// Written by Tests/Oracles/places_table.py; do not edit.

/// The administrative units and their changes as packed text: a literal an array of this size would cost the compiler seconds.
enum PlaceTable {
  /// Below the days of a group: code, kind and name of each province.
  static let provinces = """
    @ 2008-08-01 -
    01 tp Hà Nội
    04 t Cao Bằng
    11 t Điện Biên
    12 t Lai Châu
    14 t Sơn La
    20 t Lạng Sơn
    22 t Quảng Ninh
    38 t Thanh Hóa
    40 t Nghệ An
    42 t Hà Tĩnh
    @ 2008-08-01 2025-01-01
    46 t Thừa Thiên Huế
    @ 2008-08-01 2025-07-01
    02 t Hà Giang
    06 t Bắc Kạn
    08 t Tuyên Quang
    10 t Lào Cai
    15 t Yên Bái
    17 t Hoà Bình
    19 t Thái Nguyên
    24 t Bắc Giang
    25 t Phú Thọ
    26 t Vĩnh Phúc
    27 t Bắc Ninh
    30 t Hải Dương
    31 tp Hải Phòng
    33 t Hưng Yên
    34 t Thái Bình
    35 t Hà Nam
    36 t Nam Định
    37 t Ninh Bình
    44 t Quảng Bình
    45 t Quảng Trị
    48 tp Đà Nẵng
    49 t Quảng Nam
    51 t Quảng Ngãi
    52 t Bình Định
    54 t Phú Yên
    56 t Khánh Hòa
    58 t Ninh Thuận
    60 t Bình Thuận
    62 t Kon Tum
    64 t Gia Lai
    66 t Đắk Lắk
    67 t Đắk Nông
    68 t Lâm Đồng
    70 t Bình Phước
    72 t Tây Ninh
    74 t Bình Dương
    75 t Đồng Nai
    77 t Bà Rịa - Vũng Tàu
    79 tp Hồ Chí Minh
    80 t Long An
    82 t Tiền Giang
    83 t Bến Tre
    84 t Trà Vinh
    86 t Vĩnh Long
    87 t Đồng Tháp
    89 t An Giang
    91 t Kiên Giang
    92 tp Cần Thơ
    93 t Hậu Giang
    94 t Sóc Trăng
    95 t Bạc Liêu
    96 t Cà Mau
    @ 2025-01-01 -
    46 tp Huế
    @ 2025-07-01 -
    08 t Tuyên Quang
    15 t Lào Cai
    19 t Thái Nguyên
    24 t Bắc Ninh
    25 t Phú Thọ
    31 tp Hải Phòng
    33 t Hưng Yên
    37 t Ninh Bình
    44 t Quảng Trị
    48 tp Đà Nẵng
    51 t Quảng Ngãi
    52 t Gia Lai
    56 t Khánh Hoà
    66 t Đắk Lắk
    68 t Lâm Đồng
    79 tp Hồ Chí Minh
    80 t Tây Ninh
    82 t Đồng Tháp
    86 t Vĩnh Long
    91 t An Giang
    92 tp Cần Thơ
    96 t Cà Mau
    @ 2025-07-01 2026-04-30
    75 t Đồng Nai
    @ 2026-04-30 -
    75 tp Đồng Nai
    """

  /// Below day, resolution and confidence: the new code and the codes before.
  static let provinceSuccessions = """
    @ 2025-01-01 175/2024/QH15 secondary
    46 46
    @ 2025-07-01 202/2025/QH15 secondary
    08 02 08
    15 10 15
    19 06 19
    24 24 27
    25 17 25 26
    31 30 31
    33 33 34
    37 35 36 37
    44 44 45
    48 48 49
    51 51 62
    52 52 64
    56 56 58
    66 54 66
    68 60 67 68
    75 70 75
    79 74 77 79
    80 72 80
    82 82 87
    86 83 84 86
    91 89 91
    92 92 93 94
    96 95 96
    @ 2026-04-30 30/2026/QH16 secondary
    75 75
    """

  /// Below the province and the days of a group: code, kind and name of each district.
  static let districts = """
    @ 06 2021-11-06 2025-07-01
    058 tp Bắc Kạn
    060 h Pác Nặm
    061 h Ba Bể
    062 h Ngân Sơn
    063 h Bạch Thông
    064 h Chợ Đồn
    065 h Chợ Mới
    066 h Na Rì
    @ 19 2021-11-06 2022-04-10
    172 tx Phổ Yên
    @ 19 2021-11-06 2025-07-01
    164 tp Thái Nguyên
    165 tp Sông Công
    167 h Định Hóa
    168 h Phú Lương
    169 h Đồng Hỷ
    170 h Võ Nhai
    171 h Đại Từ
    173 h Phú Bình
    @ 19 2022-04-10 2025-07-01
    172 tp Phổ Yên
    """

  /// Which district became which.
  static let districtSuccessions = """
    @ 2022-04-10 469/NQ-UBTVQH15 secondary
    172 172
    """

  /// Below the province, the district and the days of a group: code, kind and name of each commune.
  static let communes = """
    @ 06 058 2021-11-06 2025-07-01
    01834 p Nguyễn Thị Minh Khai
    01837 p Sông Cầu
    01840 p Đức Xuân
    01843 p Phùng Chí Kiên
    01846 p Huyền Tụng
    01849 x Dương Quang
    01852 x Nông Thượng
    01855 p Xuất Hóa
    @ 06 060 2021-11-06 2025-07-01
    01858 x Bằng Thành
    01861 x Nhạn Môn
    01864 x Bộc Bố
    01867 x Công Bằng
    01870 x Giáo Hiệu
    01873 x Xuân La
    01876 x An Thắng
    01879 x Cổ Linh
    01882 x Nghiên Loan
    01885 x Cao Tân
    @ 06 061 2021-11-06 2025-07-01
    01888 tt Chợ Rã
    01891 x Bành Trạch
    01894 x Phúc Lộc
    01897 x Hà Hiệu
    01900 x Cao Thượng
    01906 x Khang Ninh
    01909 x Nam Mẫu
    01912 x Thượng Giáo
    01915 x Địa Linh
    01918 x Yến Dương
    01921 x Chu Hương
    01924 x Quảng Khê
    01927 x Mỹ Phương
    01930 x Hoàng Trĩ
    01933 x Đồng Phúc
    @ 06 062 2021-11-06 2023-04-10
    01954 x Vân Tùng
    @ 06 062 2021-11-06 2025-07-01
    01936 tt Nà Phặc
    01939 x Thượng Ân
    01942 x Bằng Vân
    01945 x Cốc Đán
    01948 x Trung Hoà
    01951 x Đức Vân
    01957 x Thượng Quan
    01960 x Hiệp Lực
    01963 x Thuần Mang
    @ 06 062 2023-04-10 2025-07-01
    01954 tt Vân Tùng
    @ 06 063 2021-11-06 2025-07-01
    01969 tt Phủ Thông
    01975 x Vi Hương
    01978 x Sĩ Bình
    01981 x Vũ Muộn
    01984 x Đôn Phong
    01990 x Lục Bình
    01993 x Tân Tú
    01999 x Nguyên Phúc
    02002 x Cao Sơn
    02005 x Quân Hà
    02008 x Cẩm Giàng
    02011 x Mỹ Thanh
    02014 x Dương Phong
    02017 x Quang Thuận
    @ 06 064 2021-11-06 2025-07-01
    02020 tt Bằng Lũng
    02023 x Xuân Lạc
    02026 x Nam Cường
    02029 x Đồng Lạc
    02032 x Tân Lập
    02035 x Bản Thi
    02038 x Quảng Bạch
    02041 x Bằng Phúc
    02044 x Yên Thịnh
    02047 x Yên Thượng
    02050 x Phương Viên
    02053 x Ngọc Phái
    02059 x Đồng Thắng
    02062 x Lương Bằng
    02065 x Bằng Lãng
    02068 x Đại Sảo
    02071 x Nghĩa Tá
    02077 x Yên Mỹ
    02080 x Bình Trung
    02083 x Yên Phong
    @ 06 065 2021-11-06 2025-07-01
    02086 tt Đồng Tâm
    02089 x Tân Sơn
    02092 x Thanh Vận
    02095 x Mai Lạp
    02098 x Hoà Mục
    02101 x Thanh Mai
    02104 x Cao Kỳ
    02107 x Nông Hạ
    02110 x Yên Cư
    02113 x Thanh Thịnh
    02116 x Yên Hân
    02122 x Như Cố
    02125 x Bình Văn
    02131 x Quảng Chu
    @ 06 066 2021-11-06 2025-07-01
    02137 x Văn Vũ
    02140 x Văn Lang
    02143 x Lương Thượng
    02146 x Kim Hỷ
    02152 x Cường Lợi
    02155 tt Yến Lạc
    02158 x Kim Lư
    02161 x Sơn Thành
    02170 x Văn Minh
    02173 x Côn Minh
    02176 x Cư Lễ
    02179 x Trần Phú
    02185 x Quang Phong
    02188 x Dương Sơn
    02191 x Xuân Dương
    02194 x Đổng Xá
    02197 x Liêm Thuỷ
    @ 19 - 2025-07-01 -
    01840 p Đức Xuân
    01843 p Bắc Kạn
    01849 x Phong Quang
    01864 x Bằng Thành
    01879 x Cao Minh
    01882 x Nghiên Loan
    01894 x Phúc Lộc
    01906 x Ba Bể
    01912 x Chợ Rã
    01921 x Thượng Minh
    01933 x Đồng Phúc
    01936 x Nà Phặc
    01942 x Bằng Vân
    01954 x Ngân Sơn
    01957 x Thượng Quan
    01960 x Hiệp Lực
    01969 x Phủ Thông
    01981 x Vĩnh Thông
    02008 x Cẩm Giàng
    02014 x Bạch Thông
    02020 x Chợ Đồn
    02026 x Nam Cường
    02038 x Quảng Bạch
    02044 x Yên Thịnh
    02071 x Nghĩa Tá
    02083 x Yên Phong
    02086 x Chợ Mới
    02101 x Thanh Mai
    02104 x Tân Kỳ
    02107 x Thanh Thịnh
    02116 x Yên Bình
    02143 x Văn Lang
    02152 x Cường Lợi
    02155 x Na Rì
    02176 x Trần Phú
    02185 x Côn Minh
    02191 x Xuân Dương
    05443 p Phan Đình Phùng
    05455 p Quyết Thắng
    05467 p Gia Sàng
    05482 p Quan Triều
    05488 x Đại Phúc
    05500 p Tích Lương
    05503 x Tân Cương
    05518 p Sông Công
    05528 p Bách Quang
    05533 p Bá Xuyên
    05542 x Lam Vỹ
    05551 x Kim Phượng
    05563 x Phượng Tiến
    05569 x Định Hoá
    05581 x Trung Hội
    05587 x Bình Yên
    05602 x Phú Đình
    05605 x Bình Thành
    05611 x Phú Lương
    05620 x Yên Trạch
    05632 x Hợp Thành
    05641 x Vô Tranh
    05662 x Trại Cau
    05665 x Văn Lăng
    05674 x Quang Sơn
    05680 x Văn Hán
    05692 x Đồng Hỷ
    05707 x Nam Hoà
    05710 p Linh Sơn
    05716 x Võ Nhai
    05719 x Sảng Mộc
    05722 x Nghinh Tường
    05725 x Thần Sa
    05740 x La Hiên
    05746 x Tràng Xá
    05755 x Dân Tiến
    05773 x Phú Xuyên
    05776 x Đức Lương
    05788 x Phú Lạc
    05800 x Phú Thịnh
    05809 x An Khánh
    05818 x La Bằng
    05830 x Đại Từ
    05845 x Vạn Phú
    05851 x Quân Chu
    05857 p Phúc Thuận
    05860 p Phổ Yên
    05881 x Thành Công
    05890 p Vạn Xuân
    05899 p Trung Thành
    05908 x Phú Bình
    05917 x Tân Khánh
    05923 x Tân Thành
    05941 x Điềm Thuỵ
    05953 x Kha Sơn
    @ 19 164 2021-11-06 2025-07-01
    05431 p Quán Triều
    05434 p Quang Vinh
    05437 p Túc Duyên
    05440 p Hoàng Văn Thụ
    05443 p Trưng Vương
    05446 p Quang Trung
    05449 p Phan Đình Phùng
    05452 p Tân Thịnh
    05455 p Thịnh Đán
    05458 p Đồng Quang
    05461 p Gia Sàng
    05464 p Tân Lập
    05467 p Cam Giá
    05470 p Phú Xá
    05473 p Hương Sơn
    05476 p Trung Thành
    05479 p Tân Thành
    05482 p Tân Long
    05485 x Phúc Hà
    05488 x Phúc Xuân
    05491 x Quyết Thắng
    05494 x Phúc Trìu
    05497 x Thịnh Đức
    05500 p Tích Lương
    05503 x Tân Cương
    05653 x Sơn Cẩm
    05659 p Chùa Hang
    05695 x Cao Ngạn
    05701 x Linh Sơn
    05710 p Đồng Bẩm
    05713 x Huống Thượng
    05914 x Đồng Liên
    @ 19 165 2021-11-06 2025-07-01
    05506 p Lương Sơn
    05509 p Châu Sơn
    05512 p Mỏ Chè
    05515 p Cải Đan
    05518 p Thắng Lợi
    05521 p Phố Cò
    05527 x Tân Quang
    05528 p Bách Quang
    05530 x Bình Sơn
    05533 x Bá Xuyên
    @ 19 167 2021-11-06 2024-12-01
    05536 tt Chợ Chu
    05569 x Bảo Cường
    @ 19 167 2021-11-06 2025-07-01
    05539 x Linh Thông
    05542 x Lam Vỹ
    05545 x Quy Kỳ
    05548 x Tân Thịnh
    05551 x Kim Phượng
    05554 x Bảo Linh
    05560 x Phúc Chu
    05563 x Tân Dương
    05566 x Phượng Tiến
    05572 x Đồng Thịnh
    05575 x Định Biên
    05578 x Thanh Định
    05581 x Trung Hội
    05584 x Trung Lương
    05587 x Bình Yên
    05590 x Điềm Mặc
    05593 x Phú Tiến
    05596 x Bộc Nhiêu
    05599 x Sơn Phú
    05602 x Phú Đình
    05605 x Bình Thành
    @ 19 167 2024-12-01 2025-07-01
    05569 tt Chợ Chu
    @ 19 168 2021-11-06 2024-12-01
    05608 tt Giang Tiên
    05644 x Phấn Mễ
    @ 19 168 2021-11-06 2025-07-01
    05611 tt Đu
    05614 x Yên Ninh
    05617 x Yên Trạch
    05620 x Yên Đổ
    05623 x Yên Lạc
    05626 x Ôn Lương
    05629 x Động Đạt
    05632 x Phủ Lý
    05635 x Phú Đô
    05638 x Hợp Thành
    05641 x Tức Tranh
    05647 x Vô Tranh
    05650 x Cổ Lũng
    @ 19 168 2024-12-01 2025-07-01
    05644 tt Giang Tiên
    @ 19 169 2021-11-06 2023-04-10
    05692 x Hóa Thượng
    @ 19 169 2021-11-06 2024-12-01
    05698 x Hợp Tiến
    05704 x Tân Lợi
    @ 19 169 2021-11-06 2025-07-01
    05656 tt Sông Cầu
    05662 tt Trại Cau
    05665 x Văn Lăng
    05668 x Tân Long
    05671 x Hòa Bình
    05674 x Quang Sơn
    05677 x Minh Lập
    05680 x Văn Hán
    05683 x Hóa Trung
    05686 x Khe Mo
    05689 x Cây Thị
    05707 x Nam Hòa
    @ 19 169 2023-04-10 2025-07-01
    05692 tt Hóa Thượng
    @ 19 169 2024-12-01 2025-07-01
    05698 x Hợp Tiến
    @ 19 170 2021-11-06 2025-07-01
    05716 tt Đình Cả
    05719 x Sảng Mộc
    05722 x Nghinh Tường
    05725 x Thần Xa
    05728 x Vũ Chấn
    05731 x Thượng Nung
    05734 x Phú Thượng
    05737 x Cúc Đường
    05740 x La Hiên
    05743 x Lâu Thượng
    05746 x Tràng Xá
    05749 x Phương Giao
    05752 x Liên Minh
    05755 x Dân Tiến
    05758 x Bình Long
    @ 19 171 2021-11-06 2023-04-10
    05764 tt Quân Chu
    05851 x Quân Chu
    @ 19 171 2021-11-06 2024-12-01
    05779 x Phú Cường
    05782 x Na Mao
    05839 x Vạn Thọ
    05845 x Ký Phú
    @ 19 171 2021-11-06 2025-07-01
    05761 tt Hùng Sơn
    05767 x Phúc Lương
    05770 x Minh Tiến
    05773 x Yên Lãng
    05776 x Đức Lương
    05785 x Phú Lạc
    05788 x Tân Linh
    05791 x Phú Thịnh
    05794 x Phục Linh
    05797 x Phú Xuyên
    05800 x Bản Ngoại
    05803 x Tiên Hội
    05809 x Cù Vân
    05812 x Hà Thượng
    05815 x La Bằng
    05818 x Hoàng Nông
    05821 x Khôi Kỳ
    05824 x An Khánh
    05827 x Tân Thái
    05830 x Bình Thuận
    05833 x Lục Ba
    05836 x Mỹ Yên
    05842 x Văn Yên
    05848 x Cát Nê
    @ 19 171 2023-04-10 2025-07-01
    05851 tt Quân Chu
    @ 19 171 2024-12-01 2025-07-01
    05779 x Phú Cường
    05845 x Vạn Phú
    @ 19 172 2021-11-06 2022-04-10
    05869 x Hồng Tiến
    05875 x Đắc Sơn
    05884 x Tiên Phong
    05890 x Nam Tiến
    05893 x Tân Hương
    05896 x Đông Cao
    05899 x Trung Thành
    05902 x Tân Phú
    05905 x Thuận Thành
    @ 19 172 2021-11-06 2025-07-01
    05854 p Bãi Bông
    05857 p Bắc Sơn
    05860 p Ba Hàng
    05863 x Phúc Tân
    05866 x Phúc Thuận
    05872 x Minh Đức
    05878 p Đồng Tiến
    05881 x Thành Công
    05887 x Vạn Phái
    @ 19 172 2022-04-10 2025-07-01
    05869 p Hồng Tiến
    05875 p Đắc Sơn
    05884 p Tiên Phong
    05890 p Nam Tiến
    05893 p Tân Hương
    05896 p Đông Cao
    05899 p Trung Thành
    05902 p Tân Phú
    05905 p Thuận Thành
    @ 19 173 2021-11-06 2025-07-01
    05908 tt Hương Sơn
    05911 x Bàn Đạt
    05917 x Tân Khánh
    05920 x Tân Kim
    05923 x Tân Thành
    05926 x Đào Xá
    05929 x Bảo Lý
    05932 x Thượng Đình
    05935 x Tân Hòa
    05938 x Nhã Lộng
    05941 x Điềm Thụy
    05944 x Xuân Phương
    05947 x Tân Đức
    05950 x Úc Kỳ
    05953 x Lương Phú
    05956 x Nga My
    05959 x Kha Sơn
    05962 x Thanh Ninh
    05965 x Dương Thành
    05968 x Hà Châu
    """

  /// Which commune became which.
  static let communeSuccessions = """
    @ 2022-04-10 469/NQ-UBTVQH15 secondary
    05869 05869
    05875 05875
    05884 05884
    05890 05890
    05893 05893
    05896 05896
    05899 05899
    05902 05902
    05905 05905
    @ 2023-04-10 722/NQ-UBTVQH15 secondary
    01954 01954
    @ 2023-04-10 729/NQ-UBTVQH15 secondary
    05692 05692
    05851 05764 05851
    @ 2024-12-01 1240/NQ-UBTVQH15 secondary
    05569 05536 05569
    05644 05608 05644
    05845 05839 05845
    05698 05698
    05779 05779
    @ 2024-12-01 1240/NQ-UBTVQH15 unverified
    05698 05704
    05779 05782
    @ 2025-07-01 1683/NQ-UBTVQH15 secondary
    01840 01834 01840 01846
    01843 01837 01843 01852 01855
    01849 01849 01984
    01864 01858 01861 01864 01870
    01879 01867 01879 01885
    01882 01873 01876 01882
    01894 01891 01894 01897
    01906 01900 01906 01909
    01912 01888 01912 01915
    01921 01918 01921 01927
    01933 01924 01930 01933 02041
    01936 01936 01948
    01942 01939 01942
    01954 01945 01951 01954
    01957 01957
    01960 01960 01963
    01969 01969 01975 01990 01993
    01981 01978 01981 02002
    02008 01999 02005 02008 02011
    02014 02014 02017 02059
    02020 02020 02050 02053 02065
    02026 02023 02026 02029
    02038 02032 02038
    02044 02035 02044 02047
    02071 02062 02071 02080
    02083 02068 02077 02083
    02086 02086 02122 02131
    02101 02092 02095 02101
    02104 02089 02098 02104
    02107 02107 02113
    02116 02110 02116 02125
    02143 02140 02143 02146
    02152 02137 02152
    02155 02155 02158 02161
    02176 02170 02176 02179
    02185 02173 02185 02188
    02191 02191 02194 02197
    05443 05437 05440 05443 05446 05449 05452 05458 05461
    05455 05455 05485 05491
    05467 05461 05467 05473 05914
    05482 05431 05434 05482 05653
    05488 05488 05494 05761 05827 05863
    05500 05464 05467 05470 05476 05479 05500
    05503 05497 05503 05530
    05518 05515 05518 05521
    05528 05506 05527 05528
    05533 05509 05512 05533
    05542 05539 05542
    05551 05545 05551
    05563 05548 05563 05566
    05569 05554 05560 05569 05572
    05581 05581 05593 05596
    05587 05575 05578 05584 05587
    05602 05590 05602
    05605 05599 05605
    05611 05611 05623 05629 05644
    05620 05614 05617 05620
    05632 05626 05632 05638
    05641 05635 05641 05647 05650
    05662 05662 05698
    05665 05665 05671
    05674 05668 05674
    05680 05680 05686
    05692 05656 05677 05683 05692
    05707 05689 05707
    05710 05659 05695 05701 05710 05713
    05716 05716 05734 05743
    05719 05719
    05722 05722 05728
    05725 05725 05731
    05740 05737 05740
    05746 05746 05752
    05755 05749 05755 05758
    05773 05773 05797
    05776 05767 05770 05776
    05788 05785 05788 05794
    05800 05779 05791 05800
    05809 05809 05812 05824
    05818 05803 05815 05818
    05830 05821 05830 05833 05836
    05845 05842 05845
    05851 05848 05851
    05857 05857 05866 05872
    05860 05854 05860 05869 05875
    05881 05881 05887
    05890 05878 05884 05890 05893
    05899 05896 05899 05902 05905
    05908 05908 05929 05932 05938 05944 05950
    05917 05911 05917 05926
    05923 05920 05923 05935
    05941 05932 05941 05956 05968
    05953 05947 05953 05959 05962 05965
    """
}
